<?php
/** Writes each line of its input, a JSON document, as canonical JSON: to compare with what others write. */
declare(strict_types=1);

require __DIR__ . '/src/problem.php';
require __DIR__ . '/src/json.php';

while (($line = fgets(STDIN)) !== false) {
    echo canonical_json(read_json($line)), "\n";
}
