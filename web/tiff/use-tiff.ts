/** The sheets of a TIFF, drawn one at a time where the page has a place for them. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AskedSheet, ToldSheet } from './asking.ts';

export type TiffShown =
  | { readonly at: 'working' }
  | { readonly at: 'shown'; readonly sheet: number; readonly sheets: number }
  | { readonly at: 'failed' };

export interface Tiff {
  readonly shown: TiffShown;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly show: (sheet: number) => void;
}

export const useTiff = (location: string): Tiff => {
  const [shown, tell] = useState<TiffShown>({ at: 'working' });
  const canvas = useRef<HTMLCanvasElement>(null);
  const worker = useRef<Worker>(undefined);
  const show = (sheet: number): void => {
    worker.current?.postMessage({ location, sheet } satisfies AskedSheet);
  };
  useEffect(() => {
    const own = new Worker(new URL('./tiff-worker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<ToldSheet>) => {
      if ('failed' in data) {
        tell({ at: 'failed' });
        return;
      }
      draw(canvas.current, data.picture);
      tell({ at: 'shown', sheet: data.sheet, sheets: data.sheets });
    });
    own.addEventListener('error', () => tell({ at: 'failed' }));
    worker.current = own;
    show(0);
    return () => own.terminate();
  }, [location]);
  return { shown, canvas, show };
};

const draw = (place: HTMLCanvasElement | null, picture: ImageBitmap): void => {
  if (place) {
    [place.width, place.height] = [picture.width, picture.height];
    place.getContext('2d')?.drawImage(picture, 0, 0);
  }
  picture.close();
};
