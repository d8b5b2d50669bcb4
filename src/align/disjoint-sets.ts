/** Union-find over 0 … size-1 with path compression; the root of a set is its smallest member. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(item: number): number {
    let root = item;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    for (let at = item; at !== root; ) {
      const next = this.#parent[at] as number;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [low, high] = [this.rootOf(a), this.rootOf(b)].sort((x, y) => x - y) as [number, number];
    this.#parent[high] = low;
  }
}
