/** Members after whom bodies are named: "the Friends of the Tarrow", "the Mothers against Debt". With their capital; ours. */
import { words } from './list';

export const MEMBERS = words(`
  Citizens Daughters Doctors Fathers Friends Journalists Lawyers Mothers Neighbors Neighbours Parents Scientists Sons Students Veterans
  Women Workers
`);
