declare module "subset-font" {
  /** A font with only the characters of `text`. Rejects when the font cannot be read. */
  const subsetFont: (font: Buffer, text: string, options: { readonly targetFormat: "woff2" }) => Promise<Buffer>;
  export default subsetFont;
}
