/** Style sheets are side effects only. */
declare module "*.css";
