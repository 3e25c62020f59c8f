<?php
/** A small collector: every request comes here. The protocol is in docs/guide/en/collector.md. */
declare(strict_types=1);

ini_set('display_errors', '0');
foreach (['problem', 'json', 'message', 'answers', 'surveys', 'store'] as $part) {
    require __DIR__ . "/src/$part.php";
}

/** Most bytes of a body. */
const BODY_MAX = 48 * 1024;

function setting(string $name, string $default): string
{
    return getenv("HAILONG_$name") ?: $default;
}

function send(int $status, string $body, string $type = 'application/json', array $headers = []): void
{
    http_response_code($status);
    header("Content-Type: $type");
    header('X-Content-Type-Options: nosniff');
    foreach ($headers + ['Cache-Control' => 'no-store'] as $name => $value) {
        header("$name: $value");
    }
    echo $body;
}

/** Tells pages of allowed origins that they may read what is answered, a refusal too; refuses the others. */
function allow_origin(): void
{
    $origin = $_SERVER['HTTP_ORIGIN'] ?? null;
    $origins = array_map(trim(...), explode(',', setting('ORIGINS', '')));
    header('Vary: Origin');
    if ($origin !== null && array_intersect([$origin, '*'], $origins) !== []) {
        header("Access-Control-Allow-Origin: $origin");
        header('Access-Control-Expose-Headers: ETag, Retry-After');
    } elseif ($origin !== null && $_SERVER['REQUEST_METHOD'] === 'POST') {
        throw new Problem('origin-not-allowed', 'Pages of this origin may not send to this collector.');
    }
}

function answer_preflight(): void
{
    http_response_code(204);
    header('Access-Control-Allow-Methods: GET, HEAD, POST');
    header('Access-Control-Allow-Headers: Content-Type, Idempotency-Key, Hailong-Waited-Seconds');
    header('Access-Control-Max-Age: 7200');
}

function read_body(): mixed
{
    $type = strtolower(trim(explode(';', $_SERVER['CONTENT_TYPE'] ?? '')[0]));
    if ($type !== 'application/json') {
        throw new Problem('unsupported-media-type', 'The body of this address is application/json.');
    }
    $body = (string) file_get_contents('php://input', length: BODY_MAX + 1);
    if (strlen($body) > BODY_MAX) {
        throw new Problem('body-too-large', 'The body has more bytes than this collector takes.');
    }
    return read_json($body);
}

function post_response(Surveys $surveys): void
{
    $message = read_body();
    check_message($message);
    $key = preg_replace('/^"(.*)"$/', '$1', $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '');
    if ($key !== "{$message->id}.{$message->revision}") {
        $detail = "The Idempotency-Key header must be \"{$message->id}.{$message->revision}\".";
        throw new Problem('invalid-idempotency-key', $detail);
    }
    $survey = json_decode($surveys->json($message->survey->id, $message->survey->version));
    check_answers($survey, $message->answers, $message->revision === 1);
    $waited = $_SERVER['HTTP_HAILONG_WAITED_SECONDS'] ?? '';
    $store = new Store(setting('DATABASE', __DIR__ . '/hailong.sqlite'));
    [$receipt, $is_new] = $store->record($message, preg_match('/^\d{1,9}$/D', $waited) ? (int) $waited : 0);
    send($is_new ? 201 : 200, json_encode($receipt));
}

/** Sends what seldom changes with its ETag, or 304 to one who has it. */
function send_tagged(string $body): void
{
    $etag = '"' . hash('sha256', $body) . '"';
    $is_known = in_array($etag, array_map(trim(...), explode(',', $_SERVER['HTTP_IF_NONE_MATCH'] ?? '')), true);
    send($is_known ? 304 : 200, $is_known ? '' : $body, headers: ['ETag' => $etag, 'Cache-Control' => 'no-cache']);
}

function get_survey(Surveys $surveys, string $id): void
{
    $version = $_GET['version'] ?? null;
    if ($version !== null && !matches('/^[1-9]\d{0,8}$/D', $version)) {
        throw new Problem('invalid-query', 'The version is not a whole number from 1.');
    }
    send_tagged($surveys->json($id, $version === null ? null : (int) $version));
}

function get_health(): void
{
    new Store(setting('DATABASE', __DIR__ . '/hailong.sqlite'));
    send(200, '{"status":"ok"}');
}

function route(string $method, string $path): void
{
    $surveys = new Surveys(setting('SURVEYS_DIRECTORY', __DIR__ . '/../../packages/surveys/src'));
    $routes = [
        '#^/v1/responses$#D' => ['POST', fn () => post_response($surveys)],
        '#^/v1/surveys$#D' => ['GET', fn () => send_tagged(json_encode(['surveys' => $surveys->list()]))],
        '#^/v1/surveys/([^/]+)$#D' => ['GET', fn (string $id) => get_survey($surveys, $id)],
        '#^/healthz$#D' => ['GET', get_health(...)],
    ];
    foreach ($routes as $pattern => [$taken, $handle]) {
        if (preg_match($pattern, $path, $found) !== 1) {
            continue;
        }
        // HEAD is a GET whose body the server leaves out
        if ($method !== $taken && !($method === 'HEAD' && $taken === 'GET')) {
            header("Allow: $taken");
            throw new Problem('method-not-allowed', "This address takes $taken.");
        }
        $handle(...array_map(urldecode(...), array_slice($found, 1)));
        return;
    }
    throw new Problem('not-found', 'There is nothing at this address.');
}

header_remove('X-Powered-By');
try {
    $method = $_SERVER['REQUEST_METHOD'];
    allow_origin();
    if ($method === 'OPTIONS') {
        answer_preflight();
    } else {
        route($method, (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
    }
} catch (Throwable $error) {
    $problem = match (true) {
        $error instanceof Problem => $error,
        $error instanceof PDOException => new Problem('store-unavailable', 'Nothing has been stored; send the same again later.'),
        default => new Problem('internal-error', 'The collector has a fault; its operator can read more in its log.'),
    };
    if ($problem !== $error) {
        error_log($error::class . ': ' . $error->getMessage());
    }
    $headers = $problem->status() === 503 ? ['Retry-After' => '5'] : [];
    send($problem->status(), $problem->json(), 'application/problem+json', $headers);
}
