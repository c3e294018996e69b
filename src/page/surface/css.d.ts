/** A style sheet as a string, for `CSSStyleSheet.replaceSync`: `<style>` fails under a page's content security policy. */
declare module '*.css?inline' {
  const rules: string;
  export default rules;
}
