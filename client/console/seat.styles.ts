/** The colours of the pupils' animals. */
import { css } from "lit";

export const seatStyles = css`
  .seat {
    box-sizing: border-box;
    padding: 0.14em;
    border-radius: 50%;
  }
  .seat.blue { background: #bfdcf5; }
  .seat.green { background: #c9e6b8; }
  .seat.yellow { background: #fbe7a6; }
  .seat.orange { background: #fbd0ab; }
  .seat.purple { background: #dccbf2; }
  .seat.turquoise { background: #b6e6e2; }
`;
