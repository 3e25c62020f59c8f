<?php
declare(strict_types=1);

/** The largest number that is whole and exact in every language: 2^53 - 1. */
const LARGEST_WHOLE = 9007199254740991;

/** Reads a body as JSON in UTF-8; a number with a whole value becomes an int, however it was written. */
function read_json(string $body): mixed
{
    try {
        return whole_numbers(json_decode($body, false, 32, JSON_THROW_ON_ERROR));
    } catch (JsonException) {
        throw new Problem('malformed-json', 'The body is not JSON in UTF-8.');
    }
}

function whole_numbers(mixed $value): mixed
{
    if (is_float($value) && floor($value) === $value && abs($value) <= LARGEST_WHOLE) {
        return (int) $value;
    }
    if (is_array($value)) {
        return array_map(whole_numbers(...), $value);
    }
    if ($value instanceof stdClass) {
        foreach ($value as $key => $member) {
            $value->{$key} = whole_numbers($member);
        }
    }
    return $value;
}

/**
 * Writes canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, nothing escaped
 * that need not be. Messages hold whole numbers only, which are written as their digits.
 */
function canonical_json(mixed $value): string
{
    if (is_array($value)) {
        return '[' . implode(',', array_map(canonical_json(...), $value)) . ']';
    }
    if ($value instanceof stdClass) {
        $members = [];
        foreach ($value as $key => $member) {
            // the bytes of UTF-16BE sort as its code units do
            $members[iconv('UTF-8', 'UTF-16BE', (string) $key)] =
                canonical_json((string) $key) . ':' . canonical_json($member);
        }
        ksort($members, SORT_STRING);
        return '{' . implode(',', $members) . '}';
    }
    if (is_float($value)) {
        throw new Problem('invalid-message', 'A number is not whole.');
    }
    return json_encode(
        $value,
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS,
    );
}

/** Counts the UTF-16 code units of a text, as the protocol does: a character beyond U+FFFF has two. */
function utf16_length(string $text): int
{
    return intdiv(strlen(iconv('UTF-8', 'UTF-16BE', $text)), 2);
}
