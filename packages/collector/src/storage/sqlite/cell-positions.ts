import type { Cell } from '../store.ts';

/** The positions of the answers of one survey version. */
export interface CellPositions {
  get(cell: Cell): number | undefined;
  /** Gives the next position to an answer that has none. */
  add(cell: Cell): number;
}

type Nested = Map<string, Map<string, Map<string, number>>>;

function inner<Key, Value extends Map<unknown, unknown>>(
  map: Map<Key, Value>,
  key: Key,
  create: () => Value,
): Value {
  const known = map.get(key) ?? create();
  map.set(key, known);
  return known;
}

/**
 * Creates positions for answers in order, from 0. The maps are nested because that needs no joined
 * key: every answer that is stored is looked up here.
 */
export function createCellPositions(cells: readonly Cell[]): CellPositions {
  const questions: Nested = new Map();
  let size = 0;
  const positions: CellPositions = {
    get: ({ question, item, answer }) => questions.get(question)?.get(item)?.get(answer),
    add({ question, item, answer }) {
      const items = inner(questions, question, () => new Map());
      inner(items, item, () => new Map()).set(answer, size);
      size += 1;
      return size - 1;
    },
  };
  for (const cell of cells) positions.add(cell);
  return positions;
}
