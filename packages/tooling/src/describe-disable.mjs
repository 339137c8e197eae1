/** A rule that is switched off says why, after two dashes. */
export const describeDisable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { why: 'Say why the rule does not hold here: `eslint-disable-… rule -- reason`.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const [directive, reason] = comment.value.split(/\s--+\s/);
        if (/^\s*eslint-disable(?!\w)/.test(directive) && !reason?.trim())
          context.report({ loc: comment.loc, messageId: 'why' });
      }
    },
  }),
};
