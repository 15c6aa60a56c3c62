/**
 * An SVG file of ours as a PNG, painted by the browser; nothing is fetched. Needs `img-src data:` where the page has a
 * policy for pictures.
 *
 * @param scale - pixels of the PNG for one of the SVG.
 * @throws Error where the browser cannot paint it.
 */
export async function pngOf(svg: string, scale = 2): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to paint the picture on');
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a PNG of the picture');
  return blob;
}
