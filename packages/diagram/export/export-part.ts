/** Making files of pictures: loaded when somebody exports one. */
export { exportPicture } from './export-picture.ts';
export { svgToPng } from './png.ts';
