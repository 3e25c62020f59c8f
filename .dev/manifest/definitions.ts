import { ts, type ManifestPlugin } from './analyzer.ts';

/** Notes which module registers which element: it calls `defineOnce('hailong-…', Class)`. */
export const definitions: ManifestPlugin = {
  name: 'definitions',
  analyzePhase({ node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
    const [tag, element] = node.arguments;
    if (!tag || !element || !ts.isStringLiteral(tag)) return;
    const module = moduleDoc.path.replace('.define.ts', '.ts');
    (moduleDoc.exports ??= []).push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: element.getText(), module },
    });
  },
};
