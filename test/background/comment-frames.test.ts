import { expect, it } from 'vitest';
import { isCommentFrame } from '../../src/background/comment-frames';

it.each([
  'https://disqus.com/embed/comments/?base=default&f=paper',
  'https://www.facebook.com/plugins/comments.php?href=https%3A%2F%2Fpaper.example',
  'https://giscus.app/en/widget?term=x',
  'https://comments.paper.example/embed/stream?storyURL=x',
])('knows a frame of comments: %s', (address) => {
  expect(isCommentFrame(address)).toBe(true);
});

it.each([
  'https://notdisqus.com/embed',
  'https://www.facebook.com/plugins/post.php?href=x',
  'https://paper.example/embed/article',
  'about:srcdoc',
  '',
])('reads other frames: %s', (address) => {
  expect(isCommentFrame(address)).toBe(false);
});
