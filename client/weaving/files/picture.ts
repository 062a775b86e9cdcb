/** What of its look a part of a drawing takes along when it leaves the page and its styles. */
const looks = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity"],
  ...["opacity", "font-family", "font-size", "font-weight", "text-anchor", "dominant-baseline", "paint-order", "visibility", "display"],
];

const namespace = "http://www.w3.org/2000/svg";

/** A drawing that keeps its look without the page: what the styles say is written at each of its parts. */
export function alone(drawn: SVGSVGElement, ground: string): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const parts = [...copy.querySelectorAll("*")];
  for (const [at, part] of [...drawn.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(part);
    const own = parts[at]!;
    for (const look of looks) own.setAttribute(look, style.getPropertyValue(look));
    own.removeAttribute("class");
    own.removeAttribute("style");
    own.removeAttribute("tabindex");
  }
  const { x, y, width, height } = drawn.viewBox.baseVal;
  const paper = document.createElementNS(namespace, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height, fill: ground })) paper.setAttribute(name, String(value));
  copy.prepend(paper);
  for (const [name, value] of Object.entries({ xmlns: namespace, width, height })) copy.setAttribute(name, String(value));
  copy.removeAttribute("class");
  copy.removeAttribute("aria-hidden");
  return copy;
}

const asBlob = (svg: SVGSVGElement) => new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });

/** The most pixels along a side that every browser draws. */
const mostPixels = 8_000;

async function asPng(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const scale = Math.min(2, mostPixels / Math.max(width, height));
  const address = URL.createObjectURL(asBlob(svg));
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("There is no picture."))), "image/png"),
  );
}

/** The drawing as a file of its own. */
export async function pictureOf(drawn: SVGSVGElement, form: "svg" | "png"): Promise<Blob> {
  const svg = alone(drawn, getComputedStyle(document.documentElement).getPropertyValue("--ground").trim());
  return form === "svg" ? asBlob(svg) : asPng(svg);
}

/** Gives a file to whoever reads the page, as if a link to it had been followed. */
export function give(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
