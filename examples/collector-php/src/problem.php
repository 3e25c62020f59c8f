<?php
declare(strict_types=1);

/** The problems this collector answers: status and title, by code. The list of the protocol is closed. */
const PROBLEMS = [
    'malformed-json' => [400, 'The body is not JSON'],
    'invalid-message' => [400, 'The message does not have the expected shape'],
    'invalid-query' => [400, 'The query has a mistake'],
    'invalid-id' => [400, 'The response id is not a version 4 UUID'],
    'invalid-idempotency-key' => [400, 'The Idempotency-Key header does not name this revision'],
    'origin-not-allowed' => [403, 'The origin of the page is not allowed'],
    'not-found' => [404, 'There is nothing at this address'],
    'unknown-survey' => [404, 'The collector does not know this survey'],
    'unknown-survey-version' => [404, 'The collector does not know this version of the survey'],
    'method-not-allowed' => [405, 'The address does not take this method'],
    'body-too-large' => [413, 'The body is too large'],
    'unsupported-media-type' => [415, 'The body is not of a supported media type'],
    'unknown-question' => [422, 'The survey has no such question'],
    'invalid-answer' => [422, 'The answer does not fit the question'],
    'answer-outside-scale' => [422, 'The answer is not a point of the scale'],
    'required-missing' => [422, 'A required answer is missing'],
    'text-too-long' => [422, 'The text is too long'],
    'text-not-normalized' => [422, 'The text is not in Unicode normalization form C (NFC)'],
    'key-reused' => [422, 'The revision was recorded with other content'],
    'revision-skipped' => [422, 'An earlier revision has not been recorded'],
    'revision-superseded' => [422, 'A later revision has already been recorded'],
    'internal-error' => [500, 'The collector failed'],
    'store-unavailable' => [503, 'The collector cannot store responses now'],
];

/** Why a request is refused. The detail never repeats what a citizen wrote. */
final class Problem extends Exception
{
    /** @param array<array{pointer: string, message: string}> $mistakes */
    public function __construct(
        public readonly string $problem,
        public readonly string $detail,
        public readonly array $mistakes = [],
    ) {
        parent::__construct($detail);
    }

    public function status(): int
    {
        return PROBLEMS[$this->problem][0];
    }

    /** Writes it as a problem document of RFC 9457. */
    public function json(): string
    {
        return json_encode([
            'type' => "urn:hailong:problem:{$this->problem}",
            'title' => PROBLEMS[$this->problem][1],
            'status' => $this->status(),
            'code' => $this->problem,
            'detail' => $this->detail,
        ] + ($this->mistakes ? ['mistakes' => $this->mistakes] : []), JSON_UNESCAPED_UNICODE);
    }
}
