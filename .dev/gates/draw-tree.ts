import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that no assistive technology tells. */
const SILENT = ['generic', 'none', 'InlineTextBox', 'LabelText', 'ListMarker', 'LineBreak'];

/** The states that a screen reader tells. */
const TOLD = [
  'checked',
  'disabled',
  'focused',
  'invalid',
  'level',
  'live',
  'multiline',
  'required',
];

function statesOf({ properties = [] }: Node): string[] {
  return properties
    .filter(({ name, value }) => TOLD.includes(name) && !['false', false].includes(value.value))
    .map(({ name, value }) => `${name}=${value.value}`);
}

function lineOf(node: Node): string {
  const name: string = node.name?.value ?? '';
  const description: string = node.description?.value ?? '';
  const parts = [
    node.role?.value,
    name && `"${name}"`,
    ...statesOf(node),
    node.value?.value && `value="${node.value.value}"`,
    description && `description="${description}"`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Draws what assistive technology is told of a page: one line a node, indented by its depth. */
export function drawTree(nodes: readonly Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  function draw(node: Node, depth: number, above: string): string[] {
    const name: string = node.name?.value ?? '';
    const role: string = node.role?.value ?? '';
    const isRepeated = role === 'StaticText' && above.includes(name.trim());
    const isTold = !node.ignored && !SILENT.includes(role) && !isRepeated;
    const own = isTold ? [`${'  '.repeat(depth)}${lineOf(node)}`] : [];
    const below = isTold && role !== 'StaticText' ? name : above;
    const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
    return own.concat(children.flatMap((child) => draw(child, depth + (isTold ? 1 : 0), below)));
  }

  const [root] = nodes;
  return root ? `${draw(root, 0, '').join('\n')}\n` : '';
}
