<?php
declare(strict_types=1);

/** The surveys in a folder: every `*.json` or `<folder>/survey.json` in it, as the file has it. */
final class Surveys
{
    /** @var array<string, array<int, string>> JSON by id and version, the latest version last. */
    private array $files = [];

    public function __construct(string $folder)
    {
        foreach ([...glob("$folder/*.json"), ...glob("$folder/*/survey.json")] as $file) {
            $survey = json_decode((string) file_get_contents($file));
            if (($survey->format ?? null) === 'hailong-survey@1') {
                $this->files[$survey->id][$survey->version] = (string) file_get_contents($file);
                ksort($this->files[$survey->id]);
            }
        }
    }

    /** Gives a survey as JSON, in its latest version unless one is asked for; throws a Problem where there is none. */
    public function json(string $id, ?int $version = null): string
    {
        $versions = $this->files[$id] ?? throw new Problem('unknown-survey', 'There is no such survey here.');
        return $versions[$version ?? array_key_last($versions)]
            ?? throw new Problem('unknown-survey-version', 'The survey has no such version here.');
    }

    /** Lists the latest version of every survey. */
    public function list(): array
    {
        return array_map(function (string $id) {
            $survey = json_decode($this->json($id));
            $kept = ['id', 'version', 'title', 'languages', 'official'];
            return array_intersect_key((array) $survey, array_flip($kept));
        }, array_keys($this->files));
    }
}
