<?php
declare(strict_types=1);

/** Longest wait of an answer in an outbox that moves its day, in seconds. */
const LONGEST_WAIT = 30 * 86400;

/** The digits of receipt codes: none that is misread or misheard. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Keeps revisions in a file of SQLite. What it gives a receipt for is on the disk. */
final class Store
{
    private readonly PDO $database;
    private readonly string $secret;

    public function __construct(string $file)
    {
        $this->database = new PDO("sqlite:$file", options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
        $this->database->exec('PRAGMA busy_timeout = 10000');
        $this->database->exec('PRAGMA journal_mode = WAL');
        // FULL: a commit returns once the disk has it
        $this->database->exec('PRAGMA synchronous = FULL');
        $this->database->exec('CREATE TABLE IF NOT EXISTS revisions (id TEXT, revision INTEGER, digest TEXT,
            day TEXT, message TEXT, PRIMARY KEY (id, revision)) WITHOUT ROWID');
        $this->database->exec('CREATE TABLE IF NOT EXISTS secret (one INTEGER PRIMARY KEY CHECK (one = 1), bytes BLOB)');
        $this->database->exec('INSERT OR IGNORE INTO secret VALUES (1, randomblob(32))');
        $this->secret = $this->database->query('SELECT bytes FROM secret')->fetchColumn();
    }

    /**
     * Records a revision and gives its receipt, with whether it is new; throws a Problem for a key that
     * is taken. The transaction is IMMEDIATE: of two equal requests, one waits for the other.
     */
    public function record(stdClass $message, int $waited): array
    {
        $text = canonical_json($message);
        $digest = 'sha-256:' . hash('sha256', $text);
        $this->database->exec('BEGIN IMMEDIATE');
        try {
            $known = $this->find($message->id);
            $is_new = $this->is_new($known, $message->revision, $digest);
            // a later revision keeps the day of the first
            $day = $known[1]['day'] ?? self::day($waited);
            if ($is_new) {
                $this->database->prepare('INSERT INTO revisions VALUES (?, ?, ?, ?, ?)')
                    ->execute([$message->id, $message->revision, $digest, $day, $text]);
            }
            $this->database->exec('COMMIT');
        } catch (Throwable $error) {
            $this->database->exec('ROLLBACK');
            throw $error;
        }
        $code = $this->code($message->id);
        $receipt = ['format' => 'hailong-receipt@1', 'id' => $message->id, 'revision' => $message->revision];
        return [$receipt + ['digest' => $digest, 'code' => $code, 'day' => $day], $is_new];
    }

    /** @return array<int, array{digest: string, day: string}> What is known of an id, by revision. */
    private function find(string $id): array
    {
        $query = $this->database->prepare('SELECT revision, digest, day FROM revisions WHERE id = ?');
        $query->execute([$id]);
        return $query->fetchAll(PDO::FETCH_ASSOC | PDO::FETCH_UNIQUE);
    }

    private function is_new(array $known, int $revision, string $digest): bool
    {
        $latest = count($known);
        if ($revision === $latest + 1) {
            return true;
        }
        if ($revision > $latest) {
            throw new Problem('revision-skipped', 'Revisions are recorded in order, beginning with 1.');
        }
        if ($known[$revision]['digest'] === $digest) {
            return false;
        }
        throw $revision === $latest
            ? new Problem('key-reused', 'This revision was recorded with other content.')
            : new Problem('revision-superseded', 'A later revision was recorded.');
    }

    /** Gives the day on which the citizen pressed send, by the clock of the collector. */
    private static function day(int $waited): string
    {
        $moment = new DateTimeImmutable('@' . (time() - min($waited, LONGEST_WAIT)));
        return $moment->setTimezone(new DateTimeZone('Asia/Ho_Chi_Minh'))->format('Y-m-d');
    }

    /** Gives the code that a citizen keeps: a keyed hash of the id, which discloses neither. */
    private function code(string $id): string
    {
        $bytes = hash_hmac('sha256', $id, $this->secret, true);
        $digits = array_map(fn (int $at) => DIGITS[ord($bytes[$at]) % 32], range(0, 7));
        return implode('', array_slice($digits, 0, 4)) . '-' . implode('', array_slice($digits, 4));
    }
}
