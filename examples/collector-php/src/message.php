<?php
declare(strict_types=1);

const NAME = '/^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/D';
const RESPONSE_ID = '/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/D';
const LANGUAGE = '/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/D';
const CHANNELS = ['web', 'kiosk', 'assisted', 'hosted', 'app'];
const OUTCOMES = ['granted', 'refused', 'withdrawn', 'late'];
const LABELS = ['agency', 'procedure', 'service', 'province', 'commune'];
const LABEL_MAX = 64;

function matches(string $pattern, mixed $text): bool
{
    return is_string($text) && preg_match($pattern, $text) === 1;
}

function is_whole(mixed $value, int $from = -LARGEST_WHOLE, int $to = LARGEST_WHOLE): bool
{
    return is_int($value) && $value >= $from && $value <= $to;
}

function is_label(mixed $text): bool
{
    return is_string($text) && preg_match('/^\P{Cc}+$/Du', $text) === 1 && trim($text) !== ''
        && Normalizer::isNormalized($text) && utf16_length($text) <= LABEL_MAX;
}

/** An answer is a whole number, a text, a list of options, points by item, or null: declined. */
function is_answer(mixed $answer): bool
{
    if ($answer instanceof stdClass) {
        foreach ($answer as $item => $point) {
            if (!matches(NAME, (string) $item) || !($point === null || is_whole($point))) {
                return false;
            }
        }
        return true;
    }
    if (is_array($answer)) {
        return array_filter($answer, fn ($option) => !matches(NAME, $option)) === [];
    }
    return $answer === null || is_string($answer) || is_whole($answer);
}

function is_context_member(string $name, mixed $value): bool
{
    return match (true) {
        in_array($name, LABELS, true) => is_label($value),
        $name === 'level' => in_array($value, ['full', 'partial'], true),
        $name === 'outcome' => in_array($value, OUTCOMES, true),
        default => false,
    };
}

/** Lists the members of an object that are wrong, as JSON Pointers. */
function wrong_members(mixed $object, string $pointer, callable $is_right): array
{
    if (!$object instanceof stdClass) {
        return [$pointer];
    }
    $wrong = [];
    foreach ($object as $name => $value) {
        if (!$is_right((string) $name, $value)) {
            $wrong[] = "$pointer/" . strtr((string) $name, ['~' => '~0', '/' => '~1']);
        }
    }
    return $wrong;
}

/** Gives a check for every member that a message has; it has no other, and lacks none. */
function message_members(): array
{
    $is = fn (mixed $wanted) => fn (mixed $value) => $value === $wanted;
    return [
        'format' => $is('hailong-response@1'),
        'id' => fn ($id) => matches(RESPONSE_ID, $id),
        'revision' => fn ($revision) => is_whole($revision, 1, 1000),
        'survey' => fn ($survey) => $survey instanceof stdClass && count((array) $survey) === 2
            && matches(NAME, $survey->id ?? null) && is_whole($survey->version ?? null, 1),
        'context' => null,
        'channel' => fn ($channel) => in_array($channel, CHANNELS, true),
        'eligibility' => $is('none'),
        'language' => fn ($language) => matches(LANGUAGE, $language),
        'answers' => null,
    ];
}

/** Throws a Problem unless a message has the shape of a response. */
function check_message(mixed $message): void
{
    $members = message_members();
    $wrong = wrong_members($message, '', fn ($name, $value) => array_key_exists($name, $members)
        && ($members[$name] === null || $members[$name]($value)));
    if ($message instanceof stdClass) {
        foreach (array_diff(array_keys($members), array_keys((array) $message)) as $missing) {
            $wrong[] = "/$missing";
        }
        $wrong = [
            ...$wrong,
            ...wrong_members($message->context ?? new stdClass(), '/context', is_context_member(...)),
            ...wrong_members($message->answers ?? new stdClass(), '/answers', fn ($id, $answer) =>
                matches(NAME, $id) && is_answer($answer)),
        ];
    }
    if ($wrong === []) {
        return;
    }
    $mistakes = array_map(fn ($pointer) => ['pointer' => $pointer, 'message' => 'is not as expected'], $wrong);
    throw $wrong === ['/id']
        ? new Problem('invalid-id', 'The id of a response is a version 4 UUID in lower case.', $mistakes)
        : new Problem('invalid-message', 'The message is not a response of this protocol.', $mistakes);
}
