import {
  chordPart,
  clientsPart,
  exportPart,
  layoutPart,
  loadChord,
  loadClients,
  loadExport,
  loadLayout,
} from './lazy-parts.ts';
import type { PictureExport } from './export/export-picture.ts';
import { FindingElement } from './finding-element.ts';
import { isPicture } from './view/picture.ts';
import type { DiagramView } from './views.ts';

/** What each picture is drawn by. */
const PARTS = {
  clients: { part: clientsPart, load: loadClients },
  flows: { part: layoutPart, load: loadLayout },
  chord: { part: chordPart, load: loadChord },
};

/** Files of the pictures. */
export abstract class ExportingElement extends FindingElement {
  /**
   * A picture as an SVG file of its own, light on white, whatever the page looks like.
   *
   * @throws RangeError for the client map of a network that has no client; Error when what makes it cannot be fetched.
   */
  async exportSvg({ view, document, sheet }: PictureExport = {}): Promise<string> {
    const { shownView } = this;
    const wanted = view ?? (isPicture(shownView) ? shownView : 'flows');
    if (!exportPart() || !PARTS[wanted].part()) await this.prepareExport(wanted);
    if (wanted === 'flows') await this.drawings.prepareFlows(this.selection, () => true);
    return exportPart()!.exportPicture(wanted, this.scene, this.drawings, document, sheet);
  }

  /** The same picture as a PNG. @throws Error as `exportSvg` does, and when the browser cannot make one. */
  async exportPng(options: PictureExport = {}): Promise<Blob> {
    const svg = await this.exportSvg(options);
    return exportPart()!.svgToPng(svg);
  }

  /**
   * Fetches what a file of a picture needs; after it `exportSvg` makes one of what is on screen at that moment. Rejects when
   * it cannot be had.
   */
  protected async prepareExport(view: DiagramView = this.shownView): Promise<void> {
    await Promise.all([loadExport(), isPicture(view) ? PARTS[view].load() : undefined]);
  }
}
