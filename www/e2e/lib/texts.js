// Texts that leave no doubt, so that the tests of the page do not depend on how finely the patterns judge.

export const INVESTMENT = `Good morning, did you sleep well?
My uncle says the next signal is tonight at 9, put in at least 2,000 USDT, the profit is 15% a day and guaranteed.
About your withdrawal: your account is frozen. You must pay the 20% tax first, then you can withdraw everything.`;

export const TASKS = `You have finished 38 of 40 tasks. Your balance is negative because of a combination order.
Recharge 300 USDT to clear the negative balance, then you can withdraw your commission.`;

export const HARMLESS = "Hi Tom, the plumber comes on Thursday between nine and eleven. Could you let him in? The key is with Mrs Brown next door. Thanks and see you at the weekend!";

export const WARNING = "Police warn of a new scam: fraudsters pose as friends online, talk people into a fake trading platform and then demand a tax before they can withdraw. If you were targeted, report it to the police.";
