/** Contrast as WCAG 2.2 measures it, between colours as a browser paints them. */
type Pixel = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** What is seen of colours laid over each other, the lowest first; any notation the browser knows. */
export function painted(...layers: readonly string[]): Pixel {
  pen.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    pen.fillStyle = '#f0f';
    pen.fillStyle = layer;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of a colour with what it stands on, each given by its layers, the page's own first. */
export function contrast(colour: readonly string[], ground: readonly string[]): number {
  const [darker, lighter] = [luminance(painted(...ground, ...colour)), luminance(painted(...ground))].sort(
    (a, b) => a - b,
  ) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
