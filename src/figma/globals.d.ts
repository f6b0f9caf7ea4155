/// <reference types="@figma/plugin-typings" />
