/** A QR code as one SVG path. */
import { html, svg } from "lit";
import { encode } from "uqr";

/** `label` is what a screen reader says of it. */
export const qrCode = (text: string, label: string) => {
  // As few squares as hold the text, so that each is large and read from afar; within these as much repair as fits.
  const { data, size } = encode(text, { ecc: "L", boostEcc: true, border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges" data-test="qr">
    ${svg`<path d=${path} fill="currentColor"></path>`}
  </svg>`;
};
