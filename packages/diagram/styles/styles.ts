import { drawing } from './drawing.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { tables } from './tables.ts';

/** What the diagram adds to the style of every element. */
export const diagramStyles = [marks, drawing, parts, tables];
