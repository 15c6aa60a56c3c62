/** Pixels along the longer side at most: above it some machines cannot make a picture. */
const LONGEST = 8000;

/**
 * An exported SVG as a PNG picture on its white ground.
 *
 * @param scale - pixels for each unit of the drawing; less where the picture would be too large for the browser
 * @throws Error when the browser cannot draw or store the picture.
 */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const image = new Image();
  // As data, not as a blob: policies that allow pictures of a page allow these, and few allow the others.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const share = Math.min(scale, LONGEST / Math.max(image.naturalWidth, image.naturalHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * share));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * share));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw the picture on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a PNG of the picture');
  return blob;
}
