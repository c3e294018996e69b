/** Icons, drawn on a grid of 16. Words beside them or their buttons' names say what they say: screen readers pass them over. */
import type { ComponentChildren } from 'preact';

/** The grid; what is in it is drawn in the text's colour. */
export function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A triangle with an exclamation mark. */
export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2 14.3 13.3H1.7ZM8 6.5v3" />
    <path d="M8 11.4v.1" />
  </Icon>
);

/** An i in a circle. */
export const NoteIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.5v3.2M8 5.2v.1" />
  </Icon>
);

/** An angle that points on. */
export const NextIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

/** A page with nothing marked in it. */
export const EmptyPageIcon = () => (
  <svg class="empty-page" viewBox="0 0 48 48" aria-hidden="true">
    <path d="M12 6.5h16.5l8 8V39c0 1.4-1.1 2.5-2.5 2.5H12A2.5 2.5 0 0 1 9.5 39V9c0-1.4 1.1-2.5 2.5-2.5Z" />
    <path d="M28.5 6.5V12c0 1.4 1.1 2.5 2.5 2.5h5.5M15.5 22h15M15.5 28h15M15.5 34h9" />
  </svg>
);
