/** Style sheets imported for their effect: Vite takes them into the page's CSS. */
declare module '*.css';
