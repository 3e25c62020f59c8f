/** What the command says of itself. */
export const help = `hailong-conformance: checks a collector against the wire protocol of Hài Lòng

  npx hailong-conformance https://rating.example [options]

  --allow-writes           let the collector record test answers; without it, the
                           checks that need recorded answers are skipped
  --agency NAME            the agency that test answers name (hailong-conformance)
  --survey ID              the survey to answer (vn-service, or the first one listed)
  --origin ORIGIN          a page's origin that the collector allows, for the checks
                           of CORS, as https://portal.example
  --restart-command CMD    a shell command that kills the collector and starts it
                           again in the background; then receipts must survive it
  --level must|should      check only the rules that bind at least so much
  --json                   print the report as JSON and nothing else
  --help                   print this

Test answers are counted like any other: check a test installation, or take the
agency out of the figures afterwards. Every test answer names the agency, and its
free texts say "hailong-conformance" where they do not test letters.

Ends with 0 when nothing failed, 1 when a check failed, 2 when nothing could be
checked: a mistaken option, nobody there, or something else than a collector.`;
