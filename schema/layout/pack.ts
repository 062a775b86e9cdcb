import type { Spot } from "./sketch.ts";

/** A rectangle on a map. */
export interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const betweenParts = 64;
const betweenAlone = 24;
const landscape = 4 / 3;

/** The smallest frame around some actors and their labels. */
export function frameOf(spots: Iterable<Spot>): Frame {
  const frame = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: -Number.POSITIVE_INFINITY,
    bottom: -Number.POSITIVE_INFINITY,
  };
  for (const { x, y, half, radius, bottom } of spots) {
    frame.left = Math.min(frame.left, x - half);
    frame.right = Math.max(frame.right, x + half);
    frame.top = Math.min(frame.top, y - radius);
    frame.bottom = Math.max(frame.bottom, y + bottom);
  }
  return frame;
}

/** Moves actors together. */
export function moveBy(spots: readonly Spot[], dx: number, dy: number): void {
  for (const spot of spots) [spot.x, spot.y] = [spot.x + dx, spot.y + dy];
}

interface Block {
  spots: readonly Spot[];
  frame: Frame;
  width: number;
  height: number;
}

function blockOf(spots: readonly Spot[]): Block {
  const frame = frameOf(spots);
  return { spots, frame, width: frame.right - frame.left, height: frame.bottom - frame.top };
}

/** Sets actors without ties in even rows, no wider than asked, around x = 0. */
export function inRows(alone: readonly Spot[], width: number): void {
  const cell = Math.max(...alone.map(({ half }) => 2 * half)) + betweenAlone;
  const high = Math.max(...alone.map(({ radius, bottom }) => radius + bottom)) + betweenAlone;
  const columns = Math.max(1, Math.min(alone.length, Math.floor((width + betweenAlone) / cell)));
  const rows = Math.ceil(alone.length / columns);
  const even = Math.ceil(alone.length / rows);
  for (const [at, spot] of alone.entries()) {
    const row = Math.floor(at / even);
    const inRow = Math.min(even, alone.length - row * even);
    spot.x = ((at % even) - (inRow - 1) / 2) * cell;
    spot.y = row * high;
  }
}

function shelvesOf(blocks: readonly Block[], width: number): Block[][] {
  const shelves: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    if (block.width > left) {
      shelves.push([]);
      left = width;
    }
    shelves.at(-1)!.push(block);
    left -= block.width + betweenParts;
  }
  return shelves;
}

/** Sets the drawn parts of a map beside and below each other, and those without ties in rows under them, around (0, 0). */
export function pack(parts: readonly (readonly Spot[])[], alone: readonly Spot[]): void {
  const blocks = parts.map(blockOf);
  const area = blocks.reduce((sum, { width, height }) => sum + (width + betweenParts) * (height + betweenParts), 0);
  const width = Math.max(Math.sqrt(area * landscape), ...blocks.map((block) => block.width));
  let top = 0;
  for (const shelf of shelvesOf(blocks, width)) {
    const high = Math.max(...shelf.map(({ height }) => height));
    let left = -(shelf.reduce((sum, block) => sum + block.width + betweenParts, 0) - betweenParts) / 2;
    for (const { spots, frame, width: wide, height } of shelf) {
      moveBy(spots, left - frame.left, top + (high - height) / 2 - frame.top);
      left += wide + betweenParts;
    }
    top += high + betweenParts;
  }
  if (alone.length) {
    inRows(alone, Math.max(width, Math.sqrt(alone.length * 130 * 80 * landscape)));
    moveBy(alone, 0, top - frameOf(alone).top);
  }
  const all = [...parts.flat(), ...alone];
  const { left, right, top: upper, bottom } = frameOf(all);
  moveBy(all, -(left + right) / 2, -(upper + bottom) / 2);
}
