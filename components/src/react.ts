import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PlainsightElement, PlainsightPack } from './index.ts';

/*
 * The elements as TypeScript knows them in React's JSX (19 or later). Types alone: `import type {} from
 * '@plainsight/components/react'`, once in a project.
 */

type Ours = PlainsightElement | PlainsightPack;

type Props<Element> = Partial<Omit<Element, keyof PlainsightElement>> &
  DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Elements = {
  [Tag in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[Tag] extends Ours ? Tag : never]: Props<
    HTMLElementTagNameMap[Tag]
  >;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
