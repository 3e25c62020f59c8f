import type { FileFacts, Observation } from '../observation.ts';
import type { DocumentSeen, Load, ScriptSeen, Violation } from '../page-seen.ts';

/** A script tag of ours, with all that is known of its file. */
export interface OurScript {
  script: ScriptSeen;
  document: DocumentSeen;
  load: Load | undefined;
  file: FileFacts | undefined;
  /** What the document's policy said of it. */
  violation: Violation | undefined;
}

/** Gives the script tags of ours on the page and in its frames. */
export function ourScripts({ page, probed }: Observation): OurScript[] {
  return page.documents.flatMap((document) =>
    document.scripts.map((script) => ({
      script,
      document,
      load: page.loads.find(({ url }) => url === script.src),
      file: probed.files[script.src],
      violation: document.violations.find(
        ({ directive, blocked }) => /^script-src/.test(directive) && blocked === script.src,
      ),
    })),
  );
}

/** Tells whether a script tag is that of the survey itself, not of what lies beside it. */
export function isSurveyScript({ script }: OurScript): boolean {
  return script.mounts !== '' || /\/hailong\.js([?#]|$)/.test(script.src);
}
