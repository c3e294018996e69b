/** Icons, drawn on a grid of 16. The buttons that hold them have names, so screen readers pass the drawings over. */
import { Icon } from '../../drawing/icons';

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

/** A marker's stroke under a letter. */
export const HighlightsIcon = () => (
  <Icon>
    <path d="M4.5 9.5 8 2.5l3.5 7M5.8 7h4.4" />
    <path d="M2.5 13h11" stroke-width="2.5" />
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
