/** A pupil's animal on its round of colour. */
import { css } from "lit";
import { seatColours } from "../art/seat-colours.ts";

export const seatStyles = [seatColours, css`
  .seat {
    box-sizing: border-box;
    padding: 0.14em;
    border-radius: 50%;
  }
`];
