// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/combinedialog.h"

#include "app/document/prompts.h"
#include "app/document/readaside.h"
#include "app/document/workspace.h"
#include "app/messages/agreementwords.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/dialogbody.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/base/samefile.h"
#include "core/comparison/agreement.h"
#include "core/comparison/pairing.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace psirt::dialogs {

CombineDialog::CombineDialog(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : FormDialog(parent), m_workspace(workspace), m_prompts(prompts), m_sides{}, m_message(makeLabel({}, font()))
{
    setWindowTitle(tr("Combine Two Assessments"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(2 * gridUnit);
    column->addWidget(
        makeLabel(tr("For two people who assessed the same thing. What they agree on goes into a new assessment; "
                     "the rest is left open, to be settled one by one. Neither file is changed."),
                  font()));
    addSide(column, 0);
    addSide(column, 1);
    m_message->setObjectName(QStringLiteral("message"));
    column->addWidget(m_message);
    column->addStretch(1);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, *this);
    m_combine = buttons->button(QDialogButtonBox::Ok);
    m_combine->setText(Words()[Term::Combine]);
    constexpr int characters = 76;
    auto *body = new DialogBody(*this, content, buttons);
    if (canUseOpen())
        useOpen(0);
    refresh();
    body->fit(fontMetrics().averageCharWidth() * characters);
}

void CombineDialog::addSide(QVBoxLayout *column, std::size_t index)
{
    const QString letter = index == 0 ? QStringLiteral("A") : QStringLiteral("B");
    auto *box = new QGroupBox(tr("Assessment %1").arg(letter));
    auto *row = new QHBoxLayout(box);
    row->setSpacing(2 * gridUnit);
    auto *texts = makeColumn(gridUnit / 2);
    Side &side = m_sides[index];
    side.title = makeLabel({}, strong(font()));
    side.title->setObjectName(QStringLiteral("title") + letter);
    side.details = makeLabel({}, font());
    side.details->setObjectName(QStringLiteral("details") + letter);
    texts->addWidget(side.title);
    texts->addWidget(side.details);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    auto *buttons = new QVBoxLayout;
    auto *choose = new QPushButton(tr("Choose File…"));
    choose->setObjectName(QStringLiteral("choose") + letter);
    choose->setAccessibleName(tr("Choose the file of assessment %1").arg(letter));
    side.useOpen = new QPushButton(tr("Use the Open One"));
    side.useOpen->setObjectName(QStringLiteral("useOpen") + letter);
    side.useOpen->setAccessibleName(tr("Use the open assessment as %1").arg(letter));
    for (QPushButton *button : {choose, side.useOpen}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    row->addLayout(buttons);
    column->addWidget(box);
    connect(choose, &QPushButton::clicked, this, [this, index] { this->choose(index); });
    connect(side.useOpen, &QPushButton::clicked, this, [this, index] { useOpen(index); });
}

QVariantList CombineDialog::content() const
{
    return {m_sides[0].title->text(), m_sides[0].details->text(), m_sides[1].title->text(), m_sides[1].details->text()};
}

bool CombineDialog::canUseOpen() const
{
    return !m_workspace.document().assessment().entries().empty();
}

void CombineDialog::choose(std::size_t index)
{
    const auto chosen = m_prompts.askForFileToOpen(m_workspace.startFolder());
    if (!chosen)
        return;
    const QFileInfo file(*chosen);
    std::optional<LoadedProject> loaded = readAsideOrTell(file.absoluteFilePath(), m_workspace.catalogue(), m_prompts);
    if (!loaded)
        return;
    m_sources[index] = CombineSource{std::move(loaded->assessment), file.canonicalFilePath(), file.fileName()};
    refresh();
}

void CombineDialog::useOpen(std::size_t index)
{
    const Document &open = m_workspace.document();
    const QString path = QFileInfo(open.path()).canonicalFilePath();
    m_sources[index] = CombineSource{open.assessment(), path, open.displayName(), open.isModified()};
    refresh();
}

void CombineDialog::refresh()
{
    refreshSide(0);
    refreshSide(1);
    const QString why = refusal();
    QStringList lines;
    if (!why.isEmpty()) {
        lines.append(QStringLiteral("⚠ ") + why);
    } else {
        for (const QString &notice : notices())
            lines.append(QStringLiteral("– ") + notice);
    }
    m_message->setText(lines.join(QLatin1Char('\n')));
    m_message->setVisible(!lines.isEmpty());
    m_combine->setEnabled(m_sources[0] && m_sources[1] && why.isEmpty());
}

void CombineDialog::refreshSide(std::size_t index)
{
    const std::optional<CombineSource> &source = m_sources[index];
    Side &side = m_sides[index];
    side.useOpen->setEnabled(canUseOpen());
    if (!source) {
        side.title->setText(tr("None chosen yet"));
        side.details->clear();
        return;
    }
    const Properties &properties = source->assessment.properties();
    side.title->setText(properties.title.isEmpty() ? tr("Without a title") : properties.title);
    const QString file = source->path.isEmpty() ? source->name : QDir::toNativeSeparators(source->path);
    const QString assessors =
        properties.assessors.isEmpty() ? tr("none named") : properties.assessors.join(QStringLiteral(" / "));
    side.details->setText(
        QStringList{tr("Assessors: %1").arg(assessors),
                    tr("Date: %1").arg(properties.date ? properties.date->toString(Qt::ISODate) : tr("not set")),
                    source->isUnsaved ? tr("File: %1, with changes that are not saved").arg(file) : tr("File: %1").arg(file)}
            .join(QLatin1Char('\n')));
}

QString CombineDialog::refusal() const
{
    if (!m_sources[0] || !m_sources[1])
        return {};
    const CombineSource &first = *m_sources[0];
    const CombineSource &second = *m_sources[1];
    const auto isOpen = [this](const CombineSource &source) {
        return source.path.isEmpty() && source.assessment == m_workspace.document().assessment();
    };
    const bool isOneFile = !first.path.isEmpty() && pathKey(first.path) == pathKey(second.path);
    if (isOneFile || (isOpen(first) && isOpen(second)))
        return tr("Both are the same assessment. Choose the other person’s file for one of them.");
    if (const Outcome outcome = checkSameSheet({first.assessment, first.path}, {second.assessment, second.path}); !outcome) {
        const ErrorMessage message = describe(outcome.error());
        return message.what + QStringLiteral(". ") + message.todo;
    }
    return {};
}

QStringList CombineDialog::notices() const
{
    QStringList sentences;
    if (!m_sources[0] || !m_sources[1])
        return sentences;
    for (const CombineNotice notice : combineNotices(m_sources[0]->assessment, m_sources[1]->assessment))
        sentences.append(sentenceOf(notice));
    return sentences;
}

}  // namespace psirt::dialogs
