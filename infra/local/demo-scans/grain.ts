/** What a scanner adds to a sheet: uneven light and grain. */
import { between, seeded } from './seeded.ts';

/** Rows of red, green and blue bytes. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Light falls off from a place of its own towards both ends. */
const fallOff = (length: number, centre: number, depth: number): Float32Array =>
  Float32Array.from({ length }, (_, at) => 1 - depth * (at / length - centre) ** 2);

const channels = 3;
const grains = 65_536;

export const scannerGrain = ({ data, width, height }: Pixels, seed: number): Pixels => {
  const chance = seeded(seed);
  const [across, down] = [
    fallOff(width, between(chance, 0.3, 0.7), between(chance, 0.08, 0.2)),
    fallOff(height, between(chance, 0.3, 0.7), between(chance, 0.05, 0.14)),
  ];
  // The sum of three even numbers is close to a bell; a table of them is walked from row to row at random.
  const grain = Int8Array.from({ length: grains }, () => (chance() + chance() + chance() - 1.5) * 11);
  const lit = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y += 1) {
    const shift = Math.floor(chance() * grains);
    const light = down[y] ?? 1;
    for (let x = 0; x < width; x += 1) {
      const factor = light * (across[x] ?? 1);
      const speck = grain[(shift + x) & (grains - 1)] ?? 0;
      const at = (y * width + x) * channels;
      for (let channel = at; channel < at + channels; channel += 1) {
        lit[channel] = (data[channel] ?? 0) * factor + speck;
      }
    }
  }
  return { data: Buffer.from(lit.buffer), width, height };
};
