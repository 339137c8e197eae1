// The least that can show a board in a browser: React, the product's snapshot, the first cards of each column, a raw socket.
// `floor.mjs` bundles and serves it. No rules, no order, no filter, no keys, no styles but what makes columns.
import { createElement, memo, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

const stations = 'PLAN CODE BUILD TEST RELEASE DEPLOY OPERATE MONITOR SECURE DEFEND DONE'.split(' ');
const cardsShown = 12;

const Card = memo(({ id, number, title, priority, points }) =>
  createElement(
    'a',
    { className: 'card', href: `#${number}`, 'data-story': id },
    createElement('small', null, `${number} ${priority}`),
    createElement('span', null, title),
    createElement('small', null, points),
  ),
);

const Column = memo(({ station, stories }) =>
  createElement(
    'section',
    { className: 'column', 'data-column': station },
    createElement('h2', null, `${station} ${stories.length}`),
    stories.slice(0, cardsShown).map((story) => createElement(Card, { key: story.id, ...story })),
  ),
);

function Board({ from }) {
  const [stories, setStories] = useState(from);
  useEffect(() => {
    const socket = new WebSocket(`ws://${location.host}/`);
    socket.onopen = () => (window.listening = true);
    socket.onmessage = ({ data }) => {
      const { id, stage } = JSON.parse(data);
      setStories((now) => [
        { ...now.find((story) => story.id === id), stage },
        ...now.filter((story) => story.id !== id),
      ]);
    };
    return () => socket.close();
  }, []);
  const columns = useMemo(() => Map.groupBy(stories, ({ stage }) => stage), [stories]);
  return stations.map((station) =>
    createElement(Column, { key: station, station, stories: columns.get(station) ?? [] }),
  );
}

/** The snapshot has a list for each field, or a list of its values and where each story has them: without that, the first. */
function storiesIn({ stories }) {
  const read = (field, row) =>
    Array.isArray(stories[field]) ? stories[field][row] : stories[field].values[stories[field].at?.[row] ?? 0];
  const fields = ['id', 'number', 'title', 'stage', 'priority', 'points'];
  return stories.id.map((_, row) => Object.fromEntries(fields.map((field) => [field, read(field, row)])));
}

const snapshot = await (await window.snapshot).json();
createRoot(document.getElementById('root')).render(createElement(Board, { from: storiesIn(snapshot) }));
