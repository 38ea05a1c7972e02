/** Phaser's own core build: the engine without physics, sound, particles and containers. */
declare module "phaser-core" {
  import Phaser from "phaser";
  export default Phaser;
}
