// Where sections of equal tiles stand in a tall room, and which of them can be seen. Numbers only, no drawing.

export const HEAD = 44;
export const TILE = { width: 208, height: 86, gap: 8 };

export function columnsOf(width) {
  return Math.max(1, Math.floor((width + TILE.gap) / (TILE.width + TILE.gap)));
}

// Each section with its place: { section, first, top, bottom }; `first` counts the tiles before it.
export function place(sections, columns) {
  let top = 0;
  let first = 0;
  return sections.map((section) => {
    const head = section.title === "" ? 0 : HEAD;
    const rows = Math.ceil(section.lines.length / columns);
    const placed = { section, first, top, head, bottom: top + head + rows * (TILE.height + TILE.gap) };
    top = placed.bottom;
    first += section.lines.length;
    return placed;
  });
}

// The tiles between two heights: { line, at, x, y, width }; `at` counts all tiles from 0.
export function visible(placed, { from, to }, columns, width) {
  const tileWidth = (width - (columns - 1) * TILE.gap) / columns;
  const step = TILE.height + TILE.gap;
  const tiles = [];
  for (const { section, first, top, head, bottom } of placed) {
    if (bottom < from || top > to) continue;
    const begin = Math.max(0, Math.floor((from - top - head) / step)) * columns;
    const end = Math.min(section.lines.length, Math.ceil((to - top - head) / step) * columns);
    for (let at = begin; at < end; at += 1) {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const x = column * (tileWidth + TILE.gap);
      tiles.push({ line: section.lines[at], at: first + at, x, y: top + head + row * step, width: tileWidth });
    }
  }
  return tiles;
}

// Height and line of the tile that is the `at`th of all.
export function find(placed, at, columns) {
  const { section, first, top, head } = placed.findLast((candidate) => candidate.first <= at);
  const row = Math.floor((at - first) / columns);
  return { line: section.lines[at - first], y: top + head + row * (TILE.height + TILE.gap) };
}

// Which tile is the `at`th of all, by its number; -1 where it is not shown.
export function indexOf(placed, number) {
  for (const { section, first } of placed) {
    const at = section.lines.findIndex((line) => line.thisDN === number);
    if (at >= 0) return first + at;
  }
  return -1;
}
