// Lines and names of a network's picture, whatever its nodes are.
import type { Canvas } from './canvas';
import { bareAxis } from './chart';
import type { Place } from './force-layout';
import type { Link } from './network-graph';
import type { NodeName } from './network-names';
import { escapeLabel } from './text';
import type { Part } from './types';

const LINE_STEPS = 3;
export const NAME_SIZE = 0.85;
export const NAME_WIDTH = 0.22;
// Names reach beyond the outermost nodes, which lie at 1.
export const RANGE = { x: 1.35, y: 1.15 };
// From here on nodes are drawn smaller and lines thinner, so that they still lie apart.
export const CROWD = 25;

/** A narrow canvas needs height: the names keep their size while the distances shrink. */
export function heightShare(canvas: Canvas, nodeCount: number): number {
  return canvas.width < 400 ? 1.05 : nodeCount > 15 ? 0.85 : 0.6;
}

/** Lines of three strengths: a trace has one width for all its lines. */
export function lineTraces(canvas: Canvas, links: readonly Link[], places: readonly Place[], scale: number): Part[] {
  const heaviest = Math.max(...links.map(({ weight }) => weight));
  return Array.from({ length: LINE_STEPS }, (_, step) => {
    const own = links.filter(
      ({ weight }) => Math.min(LINE_STEPS - 1, Math.ceil((weight / heaviest) * LINE_STEPS) - 1) === step,
    );
    return {
      type: 'scatter',
      mode: 'lines',
      x: own.flatMap(({ from, to }) => [places[from]?.x ?? 0, places[to]?.x ?? 0, null]),
      y: own.flatMap(({ from, to }) => [places[from]?.y ?? 0, places[to]?.y ?? 0, null]),
      line: { color: canvas.colors.missing, width: (0.8 + step * 1.2) * scale },
      hoverinfo: 'skip',
      showlegend: false,
    };
  }).filter(({ x }) => x.length > 0);
}

/** A name on a ground of its own, which the lines that it crosses only shine through. */
function nameText(canvas: Canvas, { node, lines, dx, dy, width, side }: NodeName, places: readonly Place[]): Part {
  return {
    x: places[node]?.x ?? 0,
    y: places[node]?.y ?? 0,
    // Held at the side of its node: widths are estimates, and what they miss belongs outwards.
    xshift: dx - (side * width) / 2,
    yshift: 0 - dy,
    xanchor: side === 0 ? 'center' : side < 0 ? 'right' : 'left',
    yanchor: 'middle',
    align: side === 0 ? 'center' : side < 0 ? 'right' : 'left',
    showarrow: false,
    borderpad: 0,
    bgcolor: `${canvas.colors.paper}b3`,
    text: lines.map(escapeLabel).join('<br>'),
    font: { size: canvas.fontSize * NAME_SIZE, color: canvas.colors.ink },
  };
}

/** What all networks have in common around their traces: axes that do not show, names, margins. */
export function networkPart(canvas: Canvas, names: readonly NodeName[], places: readonly Place[]) {
  return {
    layout: {
      xaxis: bareAxis([-RANGE.x, RANGE.x]),
      yaxis: bareAxis([-RANGE.y, RANGE.y]),
      hovermode: 'closest' as const,
      annotations: names.map((name) => nameText(canvas, name, places)),
    },
    headroom: canvas.fontSize * 2,
    minHeight: canvas.fontSize * 15,
    margin: { left: canvas.pad, right: canvas.pad, bottom: canvas.pad },
  };
}
