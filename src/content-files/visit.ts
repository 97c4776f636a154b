import type { Nodes, Root } from 'mdast';

type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** The nodes of a tree in their order, each type's by its name: a dozen rules look at the same trees. */
interface Listed {
  all: readonly Nodes[];
  byType: ReadonlyMap<string, readonly Nodes[]>;
}

const listed = new WeakMap<Root, Listed>();

/** Shows every node of the given types, or every node of all, in the order of the text. The tree stays as it is. */
export function visit<Type extends Nodes['type']>(
  tree: Root,
  types: Type | readonly Type[],
  look: (node: NodeOf<Type>) => void,
): void;
export function visit(tree: Root, look: (node: Nodes) => void): void;
export function visit(
  tree: Root,
  types: string | readonly string[] | ((node: Nodes) => void),
  look?: (node: never) => void,
): void {
  if (typeof types === 'function') {
    for (const node of nodesOf(tree).all) types(node);
    return;
  }
  const wanted = typeof types === 'string' ? [types] : types;
  const { all, byType } = nodesOf(tree);
  const nodes =
    wanted.length === 1
      ? (byType.get(wanted[0] ?? '') ?? [])
      : wanted.some((type) => byType.has(type))
        ? all.filter(({ type }) => wanted.includes(type))
        : [];
  for (const node of nodes) look?.(node as never);
}

function nodesOf(tree: Root): Listed {
  const known = listed.get(tree);
  if (known) return known;
  const all: Nodes[] = [];
  collect(tree, all);
  const fresh = { all, byType: Map.groupBy(all, ({ type }) => type) };
  listed.set(tree, fresh);
  return fresh;
}

function collect(node: Nodes, all: Nodes[]): void {
  all.push(node);
  if ('children' in node) for (const child of node.children) collect(child, all);
}
