/** A page: its title is the window's, and its heading takes the focus when the page opens. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../say/language.ts';
import { partWords } from './words.ts';

interface PageProps {
  readonly title: string;
  /** What stands above the heading, small. */
  readonly caption?: string | undefined;
  /** Where the way back leads. */
  readonly back?: string | undefined;
  readonly children: ComponentChildren;
}

let isFirst = true;

export const Page = ({ title, caption, back, children }: PageProps) => {
  const say = useWords(partWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    // Who moves on by keyboard or hears the page begins at its heading; who has just come begins at the top.
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <>
      {back === undefined ? null : (
        <nav aria-label={say('wayBack')}>
          <a class="govuk-back-link" href={back}>
            {say('back')}
          </a>
        </nav>
      )}
      <main class="govuk-main-wrapper" id="main">
        {caption === undefined ? null : <span class="govuk-caption-l">{caption}</span>}
        <h1 class="govuk-heading-l" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </>
  );
};
