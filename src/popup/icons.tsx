/** Icons, drawn on a grid of 16. They repeat what words beside them say, so screen readers pass them over. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

export const OptionsIcon = () => (
  <Icon>
    <path d="M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6" />
    <circle cx="10" cy="5" r="1.5" />
    <circle cx="6" cy="11" r="1.5" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2 14.3 13.3H1.7ZM8 6.5v3" />
    <path d="M8 11.4v.1" />
  </Icon>
);

export const NoteIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 7.5v3.2M8 5.2v.1" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="m3.5 6 4.5 4.5L12.5 6" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <rect x="3.5" y="7" width="9" height="6.5" rx="1.5" />
    <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
  </Icon>
);

/** A page with nothing marked in it. */
export const EmptyPageIcon = () => (
  <svg class="empty-page" viewBox="0 0 48 48" aria-hidden="true">
    <path d="M12 6.5h16.5l8 8V39c0 1.4-1.1 2.5-2.5 2.5H12A2.5 2.5 0 0 1 9.5 39V9c0-1.4 1.1-2.5 2.5-2.5Z" />
    <path d="M28.5 6.5V12c0 1.4 1.1 2.5 2.5 2.5h5.5M15.5 22h15M15.5 28h15M15.5 34h9" />
  </svg>
);
