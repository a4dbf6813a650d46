/** In place of a style sheet as text: a page in a test has no looks. */
export default '';
