import { elementsOf, ts, type ManifestPlugin } from './analyzer.ts';

/**
 * Gives each event of a class the type that the interface of its events has: `HailongSurvey` has
 * those of `HailongSurveyEvents`.
 */
export function eventTypes(): ManifestPlugin {
  const types = new Map<string, string>();
  return {
    name: 'event-types',
    collectPhase({ node }) {
      if (!ts.isInterfaceDeclaration(node)) return;
      for (const member of node.members) {
        if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name)) continue;
        types.set(`${node.name.text} ${member.name.text}`, member.type?.getText() ?? '');
      }
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const { name, events = [] } of elementsOf(moduleDoc)) {
        for (const event of events) {
          const text = types.get(`${name}Events ${event.name}`);
          if (!text)
            throw new Error(`${event.name}: expected a member of ${name}Events, found none`);
          event.type = { text };
        }
      }
    },
  };
}
