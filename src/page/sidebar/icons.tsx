/** Icons, drawn on a grid of 16. The buttons that hold them have names, so screen readers pass the drawings over. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A cross. */
export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

/** Arrows to both sides. */
export const OtherSideIcon = () => (
  <Icon>
    <path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13" />
  </Icon>
);

/** Three dots. */
export const MoreIcon = () => (
  <Icon>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />
  </Icon>
);

/** Lines that get shorter. */
export const FilterIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11M4.5 8h7M6.5 11.5h3" />
  </Icon>
);

/** An angle that points down; turned where a list is folded. */
export const OpenIcon = () => (
  <Icon>
    <path d="m4 6 4 4 4-4" />
  </Icon>
);

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

/** Two sheets. */
export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 3.5v-.3c0-.4-.3-.7-.7-.7H3.2c-.4 0-.7.3-.7.7v6.6c0 .4.3.7.7.7h.3" />
  </Icon>
);

/** A tick. */
export const DoneIcon = () => (
  <Icon>
    <path d="m3 8.5 3.3 3.3L13 4.8" />
  </Icon>
);

/** An angle that points back. */
export const PreviousIcon = () => (
  <Icon>
    <path d="m10 3.5-4.5 4.5 4.5 4.5" />
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
