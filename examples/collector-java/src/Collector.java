import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A small collector on the server of the JDK. The protocol is in docs/guide/en/collector.md. */
public final class Collector {
    /** Most bytes of a body. */
    private static final int BODY_MAX = 48 * 1024;
    /** Most bytes that are read of what is refused; a longer body ends its connection. */
    private static final int REST_MAX = 1024 * 1024;
    private static final int THREADS = 32;

    private final Surveys surveys;
    private final Journal journal;
    private final List<String> origins;

    private Collector(Surveys surveys, Journal journal, List<String> origins) {
        this.surveys = surveys;
        this.journal = journal;
        this.origins = origins;
    }

    public static void main(String[] arguments) throws IOException {
        Path surveys = Path.of(setting("SURVEYS_DIRECTORY", "../../packages/surveys/src"));
        Journal journal = new Journal(Path.of(setting("DATABASE", "hailong.journal")));
        List<String> origins = List.of(setting("ORIGINS", "").split(" *, *"));
        Collector collector = new Collector(new Surveys(surveys), journal, origins);
        int port = Integer.parseInt(setting("PORT", "8789"));
        // headers and body are two writes: without this, each answer waits for the delayed ACK of the first
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(setting("HOST", "localhost"), port), 0);
        server.createContext("/", collector::handle);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.start();
        System.out.println("listens at http://" + setting("HOST", "localhost") + ":" + port);
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv("HAILONG_" + name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            try {
                allowOrigin(exchange);
                if (exchange.getRequestMethod().equals("OPTIONS")) answerPreflight(exchange);
                else route(exchange);
            } catch (Problem problem) {
                refuse(exchange, problem);
            } catch (IOException error) {
                System.err.println(error);
                refuse(exchange, new Problem("store-unavailable", "Nothing has been stored; send the same again later."));
            } catch (RuntimeException error) {
                error.printStackTrace();
                refuse(exchange, new Problem("internal-error", "The collector has a fault; its operator can read more."));
            }
        }
    }

    /** Tells pages of allowed origins that they may read what is answered, a refusal too; refuses the others. */
    private void allowOrigin(HttpExchange exchange) {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        exchange.getResponseHeaders().set("Vary", "Origin");
        if (origin == null) return;
        if (origins.contains(origin) || origins.contains("*")) {
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", origin);
            exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "ETag, Retry-After");
        } else if (exchange.getRequestMethod().equals("POST")) {
            throw new Problem("origin-not-allowed", "Pages of this origin may not send to this collector.");
        }
    }

    private static void answerPreflight(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST");
        headers.set("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key, Hailong-Waited-Seconds");
        headers.set("Access-Control-Max-Age", "7200");
        exchange.sendResponseHeaders(204, -1);
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/v1/responses")) {
            demand(exchange, "POST");
            postResponse(exchange);
        } else if (path.equals("/v1/surveys")) {
            demand(exchange, "GET");
            sendTagged(exchange, Json.canonical(surveys.list()));
        } else if (path.matches("/v1/surveys/[^/]+")) {
            demand(exchange, "GET");
            getSurvey(exchange, path.substring("/v1/surveys/".length()));
        } else if (path.equals("/healthz")) {
            demand(exchange, "GET");
            send(exchange, 200, "application/json", "{\"status\":\"ok\"}");
        } else {
            throw new Problem("not-found", "There is nothing at this address.");
        }
    }

    private static void demand(HttpExchange exchange, String method) {
        String received = exchange.getRequestMethod();
        if (received.equals(method) || received.equals("HEAD") && method.equals("GET")) return;
        exchange.getResponseHeaders().set("Allow", method);
        throw new Problem("method-not-allowed", "This address takes " + method + ".");
    }

    private static Object readBody(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw new Problem("unsupported-media-type", "The body of this address is application/json.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(BODY_MAX + 1);
        if (body.length > BODY_MAX) throw new Problem("body-too-large", "The body has too many bytes.");
        return Json.read(body);
    }

    @SuppressWarnings("unchecked")
    private void postResponse(HttpExchange exchange) throws IOException {
        Map<String, Object> message = Message.check(readBody(exchange));
        String expected = message.get("id") + "." + message.get("revision");
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key == null || !key.replaceAll("^\"(.*)\"$", "$1").equals(expected)) {
            throw new Problem("invalid-idempotency-key", "The Idempotency-Key header must be \"" + expected + "\".");
        }
        Map<String, Object> reference = (Map<String, Object>) message.get("survey");
        Map<String, Object> survey = surveys.get(reference.get("id"), (Long) reference.get("version"));
        boolean isFirst = message.get("revision").equals(1L);
        Answers.check(survey, (Map<String, Object>) message.get("answers"), isFirst);
        String waited = exchange.getRequestHeaders().getFirst("Hailong-Waited-Seconds");
        long seconds = Message.matches("\\d{1,9}", waited) ? Long.parseLong(waited) : 0;
        Journal.Recorded recorded = journal.record(message, seconds);
        send(exchange, recorded.isNew() ? 201 : 200, "application/json", recorded.receipt());
    }

    private void getSurvey(HttpExchange exchange, String id) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        Long version = null;
        if (query != null && query.startsWith("version=")) {
            String text = query.substring("version=".length());
            if (!text.matches("[1-9]\\d{0,8}")) throw new Problem("invalid-query", "The version is not a whole number.");
            version = Long.parseLong(text);
        }
        sendTagged(exchange, Json.canonical(surveys.get(id, version)));
    }

    /** Sends what seldom changes with its ETag, or 304 to one who has it. */
    private static void sendTagged(HttpExchange exchange, String body) throws IOException {
        String etag = '"' + Journal.digestOf(body).substring("sha-256:".length()) + '"';
        exchange.getResponseHeaders().set("ETag", etag);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (known != null && known.contains(etag)) exchange.sendResponseHeaders(304, -1);
        else send(exchange, 200, "application/json", body);
    }

    private static void refuse(HttpExchange exchange, Problem problem) throws IOException {
        // what nobody has read would be taken for the next request of the connection
        exchange.getRequestBody().readNBytes(REST_MAX);
        if (exchange.getRequestBody().read() >= 0) exchange.getResponseHeaders().set("Connection", "close");
        if (problem.status() == 503) exchange.getResponseHeaders().set("Retry-After", "5");
        send(exchange, problem.status(), "application/problem+json", problem.json());
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            // the JDK sends no body here, and takes the length of the other one from a header
            exchange.getResponseHeaders().set("Content-Length", "" + bytes.length);
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
