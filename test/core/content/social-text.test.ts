import { expect, test } from 'vitest';
import { socialText } from '../../../src/core/content/social-text.ts';

const words = (name: string, greeting = 'How can we help?') =>
  socialText({ name, help: 'Help', greeting });

test('emoji are left out of a picture for networks, letters with accents stay', () => {
  expect(words("Zoë's Läden 🧵")?.name).toBe("Zoë's Läden");
  expect(words('Łódź 👩🏽‍💻 Ελλάδα Москва')?.name).toBe('Łódź Ελλάδα Москва');
});

test('there is no picture where a letter could not be drawn, or nothing is left', () => {
  expect(words('Shop', 'كيف يمكننا مساعدتك؟')).toBeUndefined();
  expect(words('店')).toBeUndefined();
  expect(words('🧵')).toBeUndefined();
});
