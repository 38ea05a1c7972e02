/** The colours of the pupils' animals, as a class each: pale enough for any animal to stand out on. */
import { css } from "lit";

export const seatColours = css`
  .blue { background: #bfdcf5; }
  .green { background: #c9e6b8; }
  .yellow { background: #fbe7a6; }
  .orange { background: #fbd0ab; }
  .purple { background: #dccbf2; }
  .turquoise { background: #b6e6e2; }
`;
