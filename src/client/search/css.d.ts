// Bundled as text (src/plugins/bundle.ts).
declare module '*.css' {
  const text: string;
  export default text;
}
