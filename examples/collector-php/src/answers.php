<?php
declare(strict_types=1);

/** Tells whether the condition of a question holds for the answers that are seen. */
function is_met(stdClass $condition, array $seen): bool
{
    $part = fn (stdClass $inner) => is_met($inner, $seen);
    if (isset($condition->all)) {
        return !in_array(false, array_map($part, $condition->all), true);
    }
    if (isset($condition->any)) {
        return in_array(true, array_map($part, $condition->any), true);
    }
    if (isset($condition->not)) {
        return !$part($condition->not);
    }
    $subject = $seen[$condition->question] ?? null;
    if (isset($condition->item)) {
        $subject = $subject instanceof stdClass ? $subject->{$condition->item} ?? null : null;
    }
    if (isset($condition->is)) {
        return is_array($subject) ? in_array($condition->is, $subject, true) : $subject === $condition->is;
    }
    return is_int($subject)
        && (isset($condition->atMost) ? $subject <= $condition->atMost : $subject >= $condition->atLeast);
}

function refuse(string $code, string $id, string $message): never
{
    throw new Problem($code, "An answer is not valid: \"$id\" $message.", [
        ['pointer' => "/answers/$id", 'message' => $message],
    ]);
}

function check_point(stdClass $survey, stdClass $question, mixed $point): void
{
    if ($point === null && !empty($question->decline)) {
        return;
    }
    if (!is_int($point)) {
        refuse('invalid-answer', $question->id, 'is not a point of a scale');
    }
    foreach ($survey->scales as $scale) {
        $values = array_map(fn ($each) => $each->value, $scale->points);
        if ($scale->id === $question->scale && !in_array($point, $values, true)) {
            refuse('answer-outside-scale', $question->id, 'is not on the scale');
        }
    }
}

function check_options(stdClass $question, mixed $answer): void
{
    $known = $question->kind === 'yes-no' ? ['yes', 'no'] : array_map(fn ($each) => $each->id, $question->options);
    $chosen = $question->kind === 'choices' ? $answer : [$answer];
    $is_right = is_array($chosen)
        && array_filter($chosen, fn ($option) => !in_array($option, $known, true)) === []
        && count(array_unique($chosen)) === count($chosen)
        && count($chosen) <= ($question->maxChoices ?? PHP_INT_MAX);
    if (!$is_right) {
        refuse('invalid-answer', $question->id, 'does not choose among the options');
    }
}

function check_text(stdClass $question, mixed $answer): void
{
    if (!is_string($answer)) {
        refuse('invalid-answer', $question->id, 'is not a text');
    }
    if (!Normalizer::isNormalized($answer)) {
        refuse('text-not-normalized', $question->id, 'is not in normalization form C (NFC)');
    }
    if (utf16_length($answer) > $question->maxLength) {
        refuse('text-too-long', $question->id, 'is too long');
    }
}

/** A grid has points by item, a ranking places by option. */
function check_by_item(stdClass $survey, stdClass $question, mixed $answer, bool $is_due): void
{
    if (!$answer instanceof stdClass) {
        refuse('invalid-answer', $question->id, 'is not given by item');
    }
    $known = array_map(fn ($each) => $each->id, $question->items ?? $question->options);
    $given = (array) $answer;
    if (array_diff(array_map(strval(...), array_keys($given)), $known) !== []) {
        refuse('unknown-question', $question->id, 'names an item that there is not');
    }
    $most = $question->kind === 'grid' ? count($known) : min($question->places ?? count($known), count($known));
    if ($question->kind === 'grid') {
        foreach ($given as $point) {
            check_point($survey, $question, $point);
        }
    } else {
        $places = array_values($given);
        sort($places);
        if (count($places) > $most || $places !== array_slice(range(1, $most), 0, count($places))) {
            refuse('invalid-answer', $question->id, 'leaves out a place or gives one twice');
        }
    }
    if ($is_due && count($given) < $most) {
        refuse('required-missing', $question->id, 'is not complete');
    }
}

function check_answer(stdClass $survey, stdClass $question, mixed $answer, bool $is_due): void
{
    if ($answer === null) {
        if (empty($question->decline)) {
            refuse('invalid-answer', $question->id, 'cannot be declined');
        }
        return;
    }
    $is_blank = $answer === [] || (is_string($answer) && trim($answer) === '');
    if ($is_due && $is_blank) {
        refuse('required-missing', $question->id, 'is not answered');
    }
    match ($question->kind) {
        'rating' => check_point($survey, $question, $answer),
        'grid', 'ranking' => check_by_item($survey, $question, $answer, $is_due),
        'choice', 'choices', 'yes-no' => check_options($question, $answer),
        'text' => check_text($question, $answer),
    };
}

/**
 * Throws a Problem unless the answers fit the survey. The first revision needs the required questions
 * of the pages before the first sending, a later one all of them.
 */
function check_answers(stdClass $survey, stdClass $answers, bool $is_first): void
{
    $given = (array) $answers;
    $seen = [];
    $known = [];
    foreach ($survey->pages as $page) {
        foreach ($page->questions as $question) {
            $id = $question->id;
            $known[] = $id;
            $is_given = array_key_exists($id, $given);
            if (isset($question->showIf) && !is_met($question->showIf, $seen)) {
                if ($is_given) {
                    refuse('invalid-answer', $id, 'is not shown for these answers');
                }
                continue;
            }
            $is_due = !empty($question->required) && !($is_first && !empty($page->followUp));
            if ($is_given) {
                $seen[$id] = $given[$id];
                check_answer($survey, $question, $given[$id], $is_due);
            } elseif ($is_due) {
                refuse('required-missing', $id, 'is not answered');
            }
        }
    }
    foreach (array_diff(array_map(strval(...), array_keys($given)), $known) as $id) {
        refuse('unknown-question', $id, 'is not a question of the survey');
    }
}
