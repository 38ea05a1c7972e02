/** What a device is called: an animal and a colour. Nothing that a child could be teased with. */
export const animals = [
  "owl", "fox", "hedgehog", "penguin", "otter", "rabbit", "tiger", "panda", "koala", "frog", "unicorn", "dolphin",
  "octopus", "turtle", "butterfly", "lion", "bear", "wolf", "swan", "duck", "flamingo", "parrot", "whale", "zebra",
] as const;
export type Animal = (typeof animals)[number];

export const colours = ["blue", "green", "yellow", "orange", "purple", "turquoise"] as const;
export type Colour = (typeof colours)[number];
